package org.lookback.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses of status pages cannot be counted through. */
class PageTokenTests {

    @Test
    void everyAddressIsRandomAndReadsWell() {
        var tokens = Stream.generate(PageToken::fresh).limit(1000).toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(PageToken::wellFormed);
        // each place takes many letters: none is a counter
        for (int place = 0; place < 26; place++) {
            var at = place;
            assertThat(tokens.stream().map(token -> token.charAt(at)).distinct().count())
                    .isGreaterThan(20);
        }
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(Stream.of("", "x", "0".repeat(25), "0".repeat(27), "O".repeat(26), "i".repeat(26), "' or 1=1 --"))
                .noneMatch(PageToken::wellFormed);
    }
}
