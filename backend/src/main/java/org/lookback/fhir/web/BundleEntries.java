package org.lookback.fhir.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
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
        var resource = sent.getResource();
        var verb = sent.getRequest().getMethod();
        if (resource == null || verb != HTTPVerb.POST && verb != HTTPVerb.PUT) {
            throw unsupported("只支持 POST 和 PUT");
        }
        intake(resource.fhirType());
        var url = sent.getRequest().getUrl();
        var query = url.indexOf('?');
        var id = new IdType(query < 0 ? url : url.substring(0, query));
        var type = id.hasResourceType() ? id.getResourceType() : id.getValue();
        if (!resource.fhirType().equals(type) || verb == HTTPVerb.PUT && query < 0 && !id.hasIdPart()) {
            throw unsupported("request.url 与内容不符");
        }
        var byId = verb == HTTPVerb.PUT && query < 0;
        return new Entry(
                index,
                sent.hasFullUrl() ? sent.getFullUrl() : "",
                resource,
                byId ? id.getIdPart() : null,
                condition(sent, verb, query < 0 ? null : url));
    }

    private static @Nullable String condition(BundleEntryComponent sent, HTTPVerb verb, @Nullable String url) {
        return verb == HTTPVerb.PUT ? url : sent.getRequest().getIfNoneExist();
    }

    private ResourceIntake<?> intake(String type) {
        var intake = intakes.get(type);
        if (intake == null) {
            throw unsupported("资源只支持 " + String.join("、", ORDER));
        }
        return intake;
    }

    private static Refusal unsupported(String what) {
        return Refusal.invalid("ENTRY_NOT_SUPPORTED", "Bundle 中的这一条不能办理：%s，请核对 entry.request。".formatted(what));
    }
}
