package org.lookback.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedFieldsTests {

    @Test
    void peopleAreMaskedHoweverDeepTheyStand() {
        var shown = MaskedFields.of(
                """
                {"record":{"accompaniedBy":"王小明","items":[{"itemNo":2,"witness":"李四"}]},
                 "phone":"13800138000","idNumber":"990101199001010019","matter":"消防检查"}
                """);
        assertThat(shown)
                .contains(
                        "\"accompaniedBy\":\"王*",
                        "\"witness\":\"李*",
                        "138****8000",
                        "110***********0019".substring(3),
                        "消防检查")
                .doesNotContain("王小明", "13800138000", "990101199001010019");
    }

    @Test
    void whatIsNotThereStaysAway() {
        assertThat(MaskedFields.of("{\"witness\":null,\"signed\":true}"))
                .isEqualTo("{\"witness\":null,\"signed\":true}");
    }
}
