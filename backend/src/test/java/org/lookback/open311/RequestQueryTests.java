package org.lookback.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

/** Ninety days, however somebody asks. */
class RequestQueryTests {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    @ParameterizedTest(name = "{0} to {1} means {2} to {3}")
    @CsvSource({
        ", , 2026-08-24T06:00:00Z, 2026-11-22T06:00:00Z",
        "2026-01-01T00:00:00Z, , 2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z",
        ", 2026-04-01T00:00:00Z, 2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z",
        "2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z, 2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z",
    })
    void whatIsNotSaidIsNinetyDays(@Nullable Instant start, @Nullable Instant end, Instant from, Instant to) {
        var query = RequestQuery.of(List.of(), start, end, List.of(), NOW);
        assertThat(query.from()).isEqualTo(from);
        assertThat(query.to()).isEqualTo(to);
    }

    @Test
    void aLongerSpanAndAReversedOneAreRefused() {
        var day = Instant.parse("2026-01-01T00:00:00Z");
        refused("SPAN_TOO_LONG", day, day.plus(RequestQuery.LONGEST).plusSeconds(1), "open");
        refused("SPAN_TOO_LONG", Instant.parse("1900-01-01T00:00:00Z"), NOW, "open");
        refused("DATES_REVERSED", day, day.minusSeconds(1), "open");
        refused("STATUS_UNKNOWN", day, day, "offen");
    }

    @Test
    void openAndClosedTogetherAreAll() {
        assertThat(closed("open")).isFalse();
        assertThat(closed("closed")).isTrue();
        assertThat(closed("open", "closed")).isNull();
        assertThat(closed()).isNull();
    }

    private static @Nullable Boolean closed(String... statuses) {
        return RequestQuery.of(List.of(), null, null, List.of(statuses), NOW).closed();
    }

    private static void refused(String code, Instant start, Instant end, String status) {
        assertThatThrownBy(() -> RequestQuery.of(List.of(), start, end, List.of(status), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
