package org.lookback.open311.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lookback.open311.RequestQuery;
import org.lookback.open311.ServiceCatalogue;
import org.springframework.util.MultiValueMap;

/** The parameters of a query; lists are separated by commas or given several times. */
record AskedFor(MultiValueMap<String, String> parameters) {

    RequestQuery query(ServiceCatalogue services, Instant now) {
        var codes = list("service_code");
        codes.forEach(services::known);
        return RequestQuery.of(
                codes,
                W3cTime.read("start_date", parameters.getFirst("start_date")),
                W3cTime.read("end_date", parameters.getFirst("end_date")),
                list("status"),
                now);
    }

    List<String> list(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
