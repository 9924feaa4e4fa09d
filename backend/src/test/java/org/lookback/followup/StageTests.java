package org.lookback.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.hotline.HotlineState;

/** The hotline's states in words for whoever called. */
class StageTests {

    @ParameterizedTest
    @EnumSource(HotlineState.class)
    void everyStateHasWordsOfItsOwnForThePublic(HotlineState state) {
        var stage = Stage.of(state.name());
        if (stage == Stage.WORKING) {
            assertThat(state).isIn(HotlineState.HANDLING, HotlineState.REVIEW);
        }
        assertThat(stage.headline() + stage.sentence()).doesNotContain("异议", "审核", "质检", "裁定", "提级");
    }

    @Test
    void onlyWhatIsClosedCanBeRated() {
        assertThat(Stage.of("CLOSED").canBeRated()).isTrue();
        assertThat(Stage.of("CALLBACK").canBeRated()).isFalse();
        assertThat(Stage.of("WITHDRAWN").canBeRated()).isFalse();
    }

    @Test
    void whoQuarrelsAboutItIsNotShown() {
        assertThat(Stage.of("OBJECTION").hasUnit()).isFalse();
        assertThat(Stage.of("DISPATCHED").hasUnit()).isTrue();
    }
}
