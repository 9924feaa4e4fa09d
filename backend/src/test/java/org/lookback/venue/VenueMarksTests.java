package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What hangs at a venue's door [S3]. */
@ProcessTest
@Transactional
@Tag("database")
class VenueMarksTests {

    private static final Instant SERVED = Instant.parse("2026-09-15T06:00:00Z");
    private static final Instant REMOVED = Instant.parse("2026-09-20T08:00:00Z");

    @Autowired
    VenueMarks marks;

    @Autowired
    VenueHistory history;

    @Test
    void aCardHangsUntilItIsLifted() {
        marks.put(card("YC-20260915-900001", 1));
        assertThat(marks.active("V022", Mark.Kind.YELLOW_CARD)).isPresent();
        assertThat(history.summary("V022", LocalDate.of(2026, 9, 16), 90).activeCards())
                .isEqualTo(1);

        marks.lift("YC-20260915-900001", REMOVED, "REMOVED", true);
        assertThat(marks.active("V022", Mark.Kind.YELLOW_CARD)).isEmpty();
        assertThat(marks.since("V022", Mark.Kind.YELLOW_CARD, REMOVED)).isTrue();
        assertThat(marks.since("V022", Mark.Kind.YELLOW_CARD, REMOVED.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void nobodyHangsASecondCard() {
        marks.put(card("YC-20260915-900002", 1));
        assertThatThrownBy(() -> marks.put(card("YC-20260915-900003", 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能重复张挂");
    }

    @Test
    void aWithdrawnCardNeverCounted() {
        marks.put(card("YC-20260915-900004", 1));
        marks.lift("YC-20260915-900004", REMOVED, "WITHDRAWN", false);
        assertThat(marks.since("V022", Mark.Kind.YELLOW_CARD, SERVED)).isFalse();
        assertThat(marks.of("V022")).hasSize(1);
    }

    private static Mark card(String caseNo, int seq) {
        return new Mark(caseNo, "V022", Mark.Kind.YELLOW_CARD, seq, SERVED, null, null, null, true);
    }
}
