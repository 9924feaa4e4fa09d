package org.lookback.notice.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.lookback.notice.Letter;

/** CloudEvents 1.0, structured JSON: {@code source} and {@code id} together tell a receiver what it has seen before. */
record CloudEventsFormat(ObjectMapper json, String source) implements WebhookFormat {

    @Override
    public String contentType() {
        return "application/cloudevents+json; charset=utf-8";
    }

    @Override
    public String body(Letter letter) {
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", letter.noticeId())
                .put("source", source)
                .put("type", "org.lookback.notice." + letter.template())
                .put("time", letter.createdAt().toString())
                .put("datacontenttype", "application/json");
        var data = event.putObject("data")
                .put("template", letter.template())
                .put("urgent", letter.urgent())
                .put("subject", letter.subject())
                .put("body", letter.body());
        if (letter.caseNo() != null) {
            event.put("subject", letter.caseNo());
            data.put("caseNo", letter.caseNo());
        }
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
