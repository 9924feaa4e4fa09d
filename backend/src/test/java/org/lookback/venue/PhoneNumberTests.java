package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"13800138001", "19912345678", "010-12345678", "0371-6512345", "01012345678"})
    void mobileNumbersAndLandLinesWithAreaCodeAreFine(String phone) {
        assertThat(PhoneNumber.fault(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12800138001", "1380013800", "138001380011", "65123456", "+8613800138001", "1.38E10", "=1+1"})
    void anythingElseIsRefusedWithoutRepeatingTheNumber(String phone) {
        assertThat(PhoneNumber.fault(phone))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain(phone));
    }
}
