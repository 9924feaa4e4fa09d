package org.lookback.fhir.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;
import org.lookback.refusal.Refusal;

/** What a call names: our id, or the hospital's number; neither for a plain create. */
record Addressed(@Nullable String id, @Nullable ExternalId number) {

    private static final String ONLY = "identifier=";

    /** @param condition {@code Appointment?identifier=system|value} as in a conditional create or update */
    static Addressed of(@Nullable String id, @Nullable String condition, List<Identifier> identifiers) {
        if (condition == null || condition.isBlank()) {
            return new Addressed(id, null);
        }
        var query = condition.substring(condition.indexOf('?') + 1);
        if (!query.startsWith(ONLY)
                || query.indexOf('&') >= 0
                || !decoded(query).contains("|")) {
            throw Refusal.invalid(
                    "CONDITION", "条件只支持 identifier=体系|编号，例如 Appointment?identifier=http://hosp.example.org/yy|123。");
        }
        var named = decoded(query).substring(ONLY.length()).split("\\|", 2);
        var number = new ExternalId(named[0], named[1]);
        if (identifiers.stream()
                .noneMatch(one -> number.system().equals(one.getSystem())
                        && number.value().equals(one.getValue()))) {
            throw Refusal.invalid("CONDITION_DIFFERS", "条件里的 identifier 与内容里的 identifier 不一致，请核对后重新推送。");
        }
        return new Addressed(null, Numbers.checked(number));
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return query;
        }
    }
}
