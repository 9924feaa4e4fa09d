package org.lookback.open311.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The same answer as XML. */
class XmlTextTests {

    @Test
    void listsAreNamedByTheirEntriesAndNothingIsAnEmptyElement() throws Exception {
        assertThat(xml("[{\"service_request_id\":\"SR-1\",\"long\":116.3,\"zipcode\":null}]"))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<service_requests><request>"
                        + "<service_request_id>SR-1</service_request_id><long>116.3</long><zipcode></zipcode>"
                        + "</request></service_requests>\n");
    }

    @Test
    void markupIsWordsAndRareCharactersStayWhole() throws Exception {
        assertThat(xml("[{\"description\":\"<b>𠮷&😀\\u0000\\ud842</b>\"}]"))
                .contains("<description>&lt;b&gt;𠮷&amp;😀&lt;/b&gt;</description>");
    }

    private static String xml(String json) throws Exception {
        return XmlText.of("service_requests", new ObjectMapper().readTree(json));
    }
}
