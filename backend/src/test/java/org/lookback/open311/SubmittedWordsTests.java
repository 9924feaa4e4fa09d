package org.lookback.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.refusal.Refusal;

/** What programs send is made to fit, or refused; rare characters stay whole. */
class SubmittedWordsTests {

    @Test
    void aShortWordOrNoneIsStillARequest() {
        assertThat(SubmittedWords.content("坑", null, "路面破损")).isEqualTo("通过 Open311 提交（路面破损）：坑");
        assertThat(SubmittedWords.content(" ", null, "路面破损")).isEqualTo("通过 Open311 提交，没有文字说明。");
    }

    @Test
    void thePictureIsForThoseWhoHandleItOnly() {
        var content = SubmittedWords.content("路口有一个很深的大坑，请修补", "https://example.org/a.jpg", "路面破损");
        assertThat(content).endsWith("https://example.org/a.jpg");
        assertThat(SubmittedWords.withoutMedia(content)).isEqualTo("路口有一个很深的大坑，请修补");
    }

    @Test
    void aTitleIsCutBetweenCharactersAndHidesNumbers() {
        var title = SubmittedWords.title("路面破损", "电话13800138000，" + "𠮷".repeat(100));
        assertThat(title.codePointCount(0, title.length())).isEqualTo(60);
        assertThat(title).startsWith("路面破损：电话138****8000，𠮷").endsWith("𠮷…");
    }

    @Test
    void tooLongATextAndABadAddressAreRefused() {
        refused("DESCRIPTION_TOO_LONG", () -> SubmittedWords.content("长".repeat(20_000), null, "x"));
        refused("MEDIA_URL_BAD", () -> SubmittedWords.content(null, "javascript:alert(1)", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "-90.0001", "NaN", "1e1", "39,9", "٣٩"})
    void whatIsNoLatitudeIsRefused(String text) {
        refused("COORDINATES_BAD", () -> SubmittedWords.degrees("lat", text, 90));
    }

    @ParameterizedTest
    @CsvSource({"小明, 王, 王小明", "John, Smith, John Smith", ", 王, 王", "John, , John"})
    void aNameIsWrittenAsItsOwnerWould(String first, String last, String name) {
        assertThat(SubmittedWords.name(first, last)).isEqualTo(name);
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
