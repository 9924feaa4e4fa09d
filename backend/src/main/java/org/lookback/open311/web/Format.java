package org.lookback.open311.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.http.MediaType;

/** The two formats of the specification. */
enum Format {
    JSON(new MediaType("application", "json", StandardCharsets.UTF_8)),
    XML(new MediaType("text", "xml", StandardCharsets.UTF_8));

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** What was asked for: {@code requests.xml} is {@code requests} as XML; without a suffix the Accept header decides. */
    record Wanted(String name, Format format) {

        /** @throws Refusal FORMAT_UNKNOWN */
        static Wanted of(String path, @Nullable String accept) {
            int dot = path.lastIndexOf('.');
            if (dot < 0) {
                return new Wanted(path, accepted(accept));
            }
            return new Wanted(
                    path.substring(0, dot),
                    switch (path.substring(dot + 1).toLowerCase(Locale.ROOT)) {
                        case "json" -> JSON;
                        case "xml" -> XML;
                        default -> throw Refusal.notFound("FORMAT_UNKNOWN", "只提供 .json 和 .xml 两种格式。");
                    });
        }
    }

    static Format accepted(@Nullable String accept) {
        return accept != null && accept.contains("json") ? JSON : XML;
    }

    /** For an answer to a call that went wrong before anybody looked at its address. */
    static Format guessed(String path, @Nullable String accept) {
        return path.endsWith(".json") ? JSON : path.endsWith(".xml") ? XML : accepted(accept);
    }
}
