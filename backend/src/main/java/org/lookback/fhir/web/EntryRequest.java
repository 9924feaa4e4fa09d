package org.lookback.fhir.web;

import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.lookback.refusal.Refusal;

/** What one entry of a Bundle asks for: to create or to update, by our id or by a number. */
final class EntryRequest {

    private EntryRequest() {}

    /** @throws Refusal ENTRY_NOT_SUPPORTED */
    static Entry read(BundleEntryComponent sent, int index) {
        var resource = sent.getResource();
        var verb = sent.getRequest().getMethod();
        if (resource == null || verb != HTTPVerb.POST && verb != HTTPVerb.PUT) {
            throw unsupported("只支持 POST 和 PUT");
        }
        var url = sent.getRequest().getUrl();
        var query = url.indexOf('?');
        var byId = verb == HTTPVerb.PUT && query < 0;
        var id = new IdType(query < 0 ? url : url.substring(0, query));
        var type = id.hasResourceType() ? id.getResourceType() : id.getValue();
        if (!resource.fhirType().equals(type) || byId && !id.hasIdPart()) {
            throw unsupported("request.url 与内容不符");
        }
        var condition = query < 0 ? null : url;
        return new Entry(
                index,
                sent.hasFullUrl() ? sent.getFullUrl() : "",
                resource,
                byId ? id.getIdPart() : null,
                verb == HTTPVerb.PUT ? condition : sent.getRequest().getIfNoneExist());
    }

    static Refusal unsupported(String what) {
        return Refusal.invalid("ENTRY_NOT_SUPPORTED", "Bundle 中的这一条不能办理：%s，请核对 entry.request。".formatted(what));
    }
}
