package org.lookback.fhir.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.Kept;
import org.lookback.fhir.NumberBook;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.Program;
import org.lookback.outpatient.ExternalId;
import org.lookback.refusal.Refusal;

/** What references lead to: another entry of the same message, our id, or a number of the hospital. */
final class Links {

    private final NumberBook numbers;
    private final Program by;
    private final List<Entry> entries;
    private final Map<String, Kept> kept = new HashMap<>();

    Links(NumberBook numbers, Program by, List<Entry> entries) {
        this.numbers = numbers;
        this.by = by;
        this.entries = List.copyOf(entries);
    }

    void remember(String fullUrl, Kept done) {
        kept.put(fullUrl, done);
    }

    /** @throws Refusal REFERENCE_UNKNOWN */
    String find(NumberKind kind, Reference reference, @Nullable String from) {
        var literal = reference.getReference();
        Optional<String> found = literal == null || literal.isBlank()
                ? numbered(
                        kind,
                        reference.getIdentifier().getSystem(),
                        reference.getIdentifier().getValue())
                : literal(kind, literal, from);
        return found.orElseThrow(() -> Refusal.invalid(
                "REFERENCE_UNKNOWN", "找不到所引用的%s（%s）：请先推送，或者放在同一个 Bundle 中。".formatted(kind.label(), kind.resource())));
    }

    /** The slots of this message that belong to a schedule of this message. */
    List<Slot> slotsOf(Entry schedule) {
        return entries.stream()
                .filter(entry -> entry.resource() instanceof Slot slot
                        && schedule.isMeantBy(slot.getSchedule().getReference(), entry.fullUrl()))
                .map(entry -> (Slot) entry.resource())
                .toList();
    }

    /** The entry that holds this very resource. */
    Optional<Entry> entryOf(Object resource) {
        return entries.stream().filter(entry -> entry.resource() == resource).findFirst();
    }

    private Optional<String> literal(NumberKind kind, String literal, @Nullable String from) {
        var inMessage = Optional.ofNullable(kept.get(literal))
                .or(() -> Optional.ofNullable(kept.get(Entry.absolute(literal, from))));
        if (inMessage.isPresent()) {
            return inMessage.filter(one -> one.kind() == kind).map(Kept::id);
        }
        var conditional = kind.resource() + "?identifier=";
        if (literal.startsWith(conditional)) {
            var token = literal.substring(conditional.length()).split("\\|", 2);
            return token.length == 2 ? numbered(kind, token[0], token[1]) : Optional.empty();
        }
        var id = new IdType(literal);
        var isOurs = !id.isAbsolute() && kind.resource().equals(id.getResourceType()) && id.hasIdPart();
        var isInMessage = entries.stream().anyMatch(entry -> entry.isMeantBy(literal, from));
        return isOurs && !isInMessage ? Optional.of(id.getIdPart()) : Optional.empty();
    }

    private Optional<String> numbered(NumberKind kind, @Nullable String system, @Nullable String value) {
        return system == null || value == null
                ? Optional.empty()
                : numbers.find(kind, new ExternalId(system, value), by);
    }
}
