package org.lookback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"王小明,王*", "欧阳娜娜,欧*", "𠮷野家,𠮷*", "'',''"})
    void aNameKeepsItsFirstCharacter(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"13800138000,138****8000", "010-12345678,010*****5678", "110,***", "12345678,********"})
    void aPhoneNumberKeepsThreeAndFourDigitsIfEnoughIsLeftToHide(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @Test
    void anIdNumberKeepsThreeAndFourCharacters() {
        assertThat(Masking.idNumber("990101199001010019")).isEqualTo("990***********0019");
        assertThat(Masking.idNumber("99010119900101006X")).isEqualTo("990***********006X");
    }
}
