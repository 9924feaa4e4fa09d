package org.lookback.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.supervision.Period;

/** Addresses of the list behind a number. */
final class Links {

    static final String DEADLINES = "/api/supervision/deadlines";
    static final String LEVELS = "/api/supervision/levels";
    static final String ORDERS = "/api/supervision/orders";

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Links(String path) {
        this.path = path;
    }

    static Links to(String path) {
        return new Links(path);
    }

    /** Left out if there is nothing to ask for. */
    Links with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
        return this;
    }

    Links in(Period period, String from, String to) {
        return with(from, period.from()).with(to, period.to());
    }

    static String caseFile(String caseNo) {
        return "/api/cases/" + caseNo;
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
