package org.lookback.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.lookback.calendar.DistrictTime;

/** The record that an embedded form hands in. Its times, in fields that end with {@code At}, may be local: {@code 2026-10-07T10:00}. */
public final class FormRecord {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private FormRecord() {}

    /** @throws org.lookback.refusal.Refusal if it is absent or has the wrong shape */
    public static <T> T read(Submission submission, Class<T> type) {
        var fields = submission.fields().deepCopy();
        if (fields.path("record") instanceof ObjectNode record) {
            record.fieldNames().forEachRemaining(name -> {
                if (name.endsWith("At") && record.path(name).isTextual()) {
                    record.set(name, instant(record.path(name)));
                }
            });
        }
        return new Submission(submission.by(), fields).record(type);
    }

    /** What is no local time is left as it is, and refused by whoever reads it. */
    private static JsonNode instant(JsonNode written) {
        var text = written.asText().strip().replace(' ', 'T');
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        try {
            return TextNode.valueOf(LocalDateTime.parse(text, LOCAL)
                    .atZone(DistrictTime.ZONE)
                    .toInstant()
                    .toString());
        } catch (DateTimeException other) {
            return written;
        }
    }
}
