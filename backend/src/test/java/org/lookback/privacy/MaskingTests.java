package org.lookback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "请联系13800138000核实,请联系138****8000核实",
        "打 138 0013 8000 或 010-12345678,打 138******8000 或 010*****5678",
        "+8613800138000,+86*******8000",
        "身份证99010119900101006x的当事人,身份证990***********006x的当事人",
        "证号 990101 19900101 0019,证号 990*************0019",
        "\uFF11\uFF13\uFF18\uFF10\uFF10\uFF11\uFF13\uFF18\uFF10\uFF10\uFF10,\uFF11\uFF13\uFF18****\uFF18\uFF10\uFF10\uFF10"
    })
    void numbersOfPeopleAreMaskedWhereverTheyStandInASentence(String typed, String shown) {
        assertThat(Masking.numbersIn(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"案件 INS-20261112-000001 应于 2026-10-10 17:30:00 前完成", "第3次，共12345件", "2026年10月"})
    void caseNumbersDatesAndCountsStay(String typed) {
        assertThat(Masking.numbersIn(typed)).isEqualTo(typed);
    }
}
