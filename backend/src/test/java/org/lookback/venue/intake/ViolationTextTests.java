package org.lookback.venue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How the free text of a LIVES violation is understood; all samples are from the real data. */
class ViolationTextTests {

    private static final LocalDate FOUND = LocalDate.of(2017, 11, 30);

    @Test
    void withoutARemarkItIsNotCorrected() {
        var text = ViolationText.read("Improper food storage", FOUND);
        assertThat(text.corrected()).isFalse();
        assertThat(text.itemCode()).isEqualTo("improper-food-storage");
    }

    @Test
    void theCorrectionIsTakenOutOfTheText() {
        var text = ViolationText.read(
                "High risk food holding temperature   [ date violation corrected: 12/7/2017 ]", FOUND);
        assertThat(text.description()).isEqualTo("High risk food holding temperature");
        assertThat(text.correctedOn()).isEqualTo(LocalDate.of(2017, 12, 7));
        assertThat(text.remark()).isNull();
    }

    @Test
    void aDateThatASpreadsheetTookForATimeIsReadWithARemark() {
        var text =
                ViolationText.read("No hot water or running water  [ date violation corrected: 11:30:17 AM ]", FOUND);
        assertThat(text.correctedOn()).isEqualTo(FOUND);
        assertThat(text.remark()).contains("11:30:17 AM", "2017-11-30");
    }

    @Test
    void aCorrectionBeforeTheFindingKeepsTheFactAndDropsTheDay() {
        var text = ViolationText.read("Improper thawing methods [ date violation corrected: 1/5/2016 ]", FOUND);
        assertThat(text.corrected()).isTrue();
        assertThat(text.correctedOn()).isNull();
        assertThat(text.remark()).contains("2016-01-05", "早于发现日期");
    }

    @Test
    void anImpossibleDayIsRemarkedUpon() {
        var text = ViolationText.read("Improper thawing methods [ date violation corrected: 13/45/2017 ]", FOUND);
        assertThat(text.corrected()).isTrue();
        assertThat(text.remark()).contains("13/45/2017");
    }

    @Test
    void aVeryLongTextStillHasACodeThatFits() {
        assertThat(ViolationText.read("x y ".repeat(200), FOUND).itemCode()).hasSizeLessThanOrEqualTo(100);
    }
}
