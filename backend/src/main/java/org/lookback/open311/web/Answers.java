package org.lookback.open311.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes answers in the format that was asked for, with the names of the specification. */
@Component("open311Answers")
class Answers {

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** One thing that is wrong; the code is the HTTP status, as the specification wants it. */
    record Fault(int code, String description) {}

    ResponseEntity<String> of(Format format, int status, String root, Object body) {
        try {
            JsonNode tree = json.valueToTree(body);
            return ResponseEntity.status(status)
                    .contentType(format.type())
                    .cacheControl(CacheControl.noStore())
                    .body(format == Format.JSON ? json.writeValueAsString(tree) : XmlText.of(root, tree));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ResponseEntity<String> faults(Format format, int status, List<String> sentences) {
        return of(
                format,
                status,
                "errors",
                sentences.stream().map(one -> new Fault(status, one)).toList());
    }
}
