package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

class NudgeMessageTests {

    @Test
    void aMessageIsOneLine() {
        assertThat(NudgeMessage.of("  请今天\r\n\t办结。\u0000 ").text()).isEqualTo("请今天 办结。");
    }

    @Test
    void whoeverSaysNothingSaysTheUsual() {
        assertThat(NudgeMessage.of(null).text()).isEqualTo("请尽快办理。");
        assertThat(NudgeMessage.of(" \n ").text()).isEqualTo("请尽快办理。");
    }

    @Test
    void numbersOfPeopleAreMaskedAndItIsSaid() {
        var message = NudgeMessage.of("店主电话13800138000，请联系");
        assertThat(message.text()).isEqualTo("店主电话138****8000，请联系");
        assertThat(message.masked()).isTrue();
        assertThat(NudgeMessage.of("请今天办结").masked()).isFalse();
    }

    @Test
    void twoHundredCharactersAreTheMostRareOnesCountOnce() {
        assertThat(NudgeMessage.of("𠮷".repeat(200)).text()).hasSize(400);
        assertThatThrownBy(() -> NudgeMessage.of("催".repeat(201))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("MESSAGE_TOO_LONG");
            assertThat(refusal).hasMessageContaining("最多 200 字，现有 201 字");
        });
    }
}
