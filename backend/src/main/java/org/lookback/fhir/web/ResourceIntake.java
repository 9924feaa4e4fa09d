package org.lookback.fhir.web;

import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.lookback.fhir.Kept;
import org.lookback.fhir.Program;

/** Takes one kind of resource in. */
interface ResourceIntake<T extends Resource> {

    Class<T> getResourceType();

    List<Identifier> identifiers(T resource);

    /** @param from how the entry is called in its message */
    Kept take(T resource, Addressed addressed, Links links, String from, Program by);

    /** Whatever the kind. */
    default Kept take(Entry entry, Links links, Program by) {
        var resource = getResourceType().cast(entry.resource());
        var addressed = Addressed.of(entry.id(), entry.condition(), identifiers(resource));
        return take(resource, addressed, links, entry.fullUrl(), by);
    }
}
