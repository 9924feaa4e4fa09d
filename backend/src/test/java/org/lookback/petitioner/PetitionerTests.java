package org.lookback.petitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.privacy.Phone;
import org.lookback.refusal.Refusal;

/** What is taken down about a petitioner, and what is not. [C4] */
class PetitionerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "138 0013 8000, 13800138000",
        "+86-138-0013-8000, 13800138000",
        "0086 13800138000, 13800138000",
        "１３８００１３８０００, 13800138000",
        "010-62345678, 01062345678",
        "(010)62345678, 01062345678",
        "0371-6234567, 03716234567"
    })
    void aNumberIsKeptTheSameHoweverItWasTyped(String typed, String kept) {
        assertThat(Phone.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95533",
                "12800138000",
                "1380013800",
                "138001380001",
                "62345678",
                "+1 212 555 0100",
                "一三八",
                "١٣٨٠٠١٣٨٠٠٠"
            })
    void whatIsNoMainlandNumberIsRefusedWithoutRepeatingIt(String typed) {
        var no = refused(form("王小明", typed, null));
        assertThat(no.code()).isEqualTo("PHONE_INVALID");
        assertThat(no.getMessage()).doesNotContain(typed);
    }

    @Test
    void withoutANumberNobodyCanBeCalledBackUnlessAnonymous() {
        assertThat(refused(form("王小明", " ", null)).code()).isEqualTo("PHONE_REQUIRED");

        var anonymous = Petitioner.of(
                new PetitionerForm("王小明", "男", "13800138000", "11010519491231002X", true, true), true, TODAY);
        assertThat(anonymous).isEqualTo(new Petitioner(null, null, null, null, true, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２X", "110105 19491231 002X"})
    void anIdentityNumberWithTheRightCheckCharacterIsKept(String typed) {
        assertThat(Petitioner.of(form("王小明", "13800138000", typed), false, TODAY)
                        .idNumber())
                .isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // check character
                "110105194902300021", // 30 February
                "110105209912310021", // not born yet
                "11010519491231002",
                "130503670401001", // fifteen digits of the old kind
                "01010519491231002X"
            })
    void oneThatCannotBeIsRefused(String typed) {
        var no = refused(form("王小明", "13800138000", typed));
        assertThat(no.code()).isEqualTo("ID_NUMBER_INVALID");
        assertThat(no.getMessage()).doesNotContain(typed);
    }

    @Test
    void namesAreCountedAsPeopleCountThem() {
        assertThat(named("𠮷".repeat(50)).name()).isEqualTo("𠮷".repeat(50));
        assertThat(named(" 阿卜杜拉·买买提 ").name()).isEqualTo("阿卜杜拉·买买提");
        assertThat(named(null).name()).isNull();
        assertThat(refused(form("𠮷".repeat(51), "13800138000", null)).code()).isEqualTo("NAME_INVALID");
        assertThat(refused(form("王\u0000明", "13800138000", null)).code()).isEqualTo("NAME_INVALID");
        assertThat(refused(form("王\uD842", "13800138000", null)).code()).isEqualTo("NAME_INVALID");
    }

    @Test
    void whoeverPrintsAPetitionerPrintsNobody() {
        var form = form("王小明", "13800138000", null);
        assertThat(form + " " + Petitioner.of(form, false, TODAY)).doesNotContain("王", "138");
    }

    private static Petitioner named(String name) {
        return Petitioner.of(form(name, "13800138000", null), false, TODAY);
    }

    private static Refusal refused(PetitionerForm form) {
        return catchThrowableOfType(Refusal.class, () -> Petitioner.of(form, false, TODAY));
    }

    private static PetitionerForm form(String name, String phone, String idNumber) {
        return new PetitionerForm(name, null, phone, idNumber, null, null);
    }
}
