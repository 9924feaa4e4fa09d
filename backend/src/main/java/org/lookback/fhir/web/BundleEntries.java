package org.lookback.fhir.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.lookback.fhir.Kept;
import org.lookback.fhir.Program;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads what the entries of a Bundle ask for. */
@Component
class BundleEntries {

    private static final List<String> ORDER = List.of("Patient", "Schedule", "Slot", "Appointment", "Observation");

    private final Map<String, ResourceIntake<?>> intakes;

    BundleEntries(List<ResourceIntake<?>> intakes) {
        this.intakes = intakes.stream()
                .collect(Collectors.toMap(one -> one.getResourceType().getSimpleName(), Function.identity()));
    }

    /** @throws EntryRefusal for the first that asks for something else */
    List<Entry> all(Bundle bundle) {
        var entries = new ArrayList<Entry>();
        for (var sent : bundle.getEntry()) {
            try {
                entries.add(read(sent, entries.size()));
            } catch (Refusal refusal) {
                throw new EntryRefusal(refusal, entries.size());
            }
        }
        return entries;
    }

    /** Those that can be done; what is wrong with the others is answered. */
    List<Entry> sound(List<BundleEntryComponent> sent, Faults faults, EntryAnswers answers) {
        var entries = new ArrayList<Entry>();
        for (int index = 0; index < sent.size(); index++) {
            var found = faults.ofEntry(index);
            if (!found.isEmpty()) {
                answers.invalid(index, found);
                continue;
            }
            try {
                entries.add(read(sent.get(index), index));
            } catch (Refusal refusal) {
                answers.refused(index, refusal);
            }
        }
        return entries;
    }

    static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(
                        entry -> ORDER.indexOf(entry.resource().fhirType())))
                .toList();
    }

    Kept take(Entry entry, Links links, Program by) {
        var kept = intake(entry.resource().fhirType()).take(entry, links, by);
        if (!entry.fullUrl().isEmpty()) {
            links.remember(entry.fullUrl(), kept);
        }
        return kept;
    }

    private Entry read(BundleEntryComponent sent, int index) {
        var entry = EntryRequest.read(sent, index);
        intake(entry.resource().fhirType());
        return entry;
    }

    private ResourceIntake<?> intake(String type) {
        var intake = intakes.get(type);
        if (intake == null) {
            throw EntryRequest.unsupported("资源只支持 " + String.join("、", ORDER));
        }
        return intake;
    }
}
