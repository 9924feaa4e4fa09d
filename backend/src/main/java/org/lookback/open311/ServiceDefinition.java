package org.lookback.open311;

import java.util.List;

/** What more may be said about a request of this kind. */
public record ServiceDefinition(String serviceCode, List<Attribute> attributes) {

    /** One question. @param variable an answer is wanted @param order from 1 */
    public record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            String datatypeDescription,
            int order,
            String description,
            List<Choice> values) {

        boolean offers(String key) {
            return values.stream().anyMatch(choice -> choice.key().equals(key));
        }
    }

    /** One of the answers to choose from. */
    public record Choice(String key, String name) {}

    Attribute attribute(String code) {
        return attributes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
