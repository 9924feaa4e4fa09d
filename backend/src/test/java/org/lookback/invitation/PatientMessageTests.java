package org.lookback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.appointment.News;
import org.lookback.notice.template.TemplateFiles;
import org.lookback.privacy.Vault;

/** The texts of D18 with the longest sensible values: a phone shows them whole, and nobody who looks over a shoulder learns anything. */
class PatientMessageTests {

    private static final int MOST = 300;
    private static final String LINK = "https://huitoukan.example-district.gov.cn/v/" + "w".repeat(26);
    private static final Map<String, String> LONGEST = Map.of(
            "name", "{name}",
            "page", "{page}",
            "hospital", "示范区第一人民医院（大学路院区互联网医院）",
            "oldTime", "10月28日周三10:30",
            "newTime", "11月14日周六10:30",
            "until", "11月12日周四20:00",
            "test", "就诊时须有120小时内的核酸检测阴性结果（按报告时间算），最晚11月13日周五22:30采样",
            "phone", "010-60001234转80012");

    @ParameterizedTest
    @EnumSource(value = News.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyMessageFitsAndSaysWhatItMust(News news) throws IOException {
        var text = text(news, "欧*", LINK);

        assertThat(text.codePointCount(0, text.length()))
                .as("%s: %s", news, text)
                .isLessThanOrEqualTo(MOST);
        assertThat(text)
                .contains("欧*您好", "不计入爽约", "010-60001234转80012", "120", "互联网医院", "10月28日周三10:30")
                .endsWith(LINK)
                .doesNotContain("{", "}", "—", "科室", "门诊", "阳性", "诊断", "病");
        if (news == News.HELD || news == News.REBOOKED) {
            assertThat(text).contains("11月14日周六10:30", "最晚11月13日周五22:30采样");
        }
        if (news == News.HELD) {
            assertThat(text).contains("保留到11月12日周四20:00");
        }
        if (news != News.REBOOKED && news != News.PROXY_READY) {
            assertThat(text).contains("代取药", "长处方");
        }
    }

    @Test
    void withoutAPublicAddressItStillReadsWell() throws IOException {
        assertThat(text(News.HELD, "", ""))
                .startsWith("【示范区第一人民医院（大学路院区互联网医院）】您好：")
                .endsWith("。");
    }

    @Test
    void theLinkIsMadeOfTheKeyAndTheIdAndStandsNowhere() {
        var tokens = new InvitationTokens(new HiddenKey());
        var token = tokens.of("7a0c");
        assertThat(token).matches("[0-9a-hjkmnp-tv-z]{26}").isEqualTo(tokens.of("7a0c"));
        assertThat(tokens.of("7a0d")).isNotEqualTo(token);
        assertThat(tokens.hash(token)).matches("[0-9a-f]{64}").doesNotContain(token);
    }

    private static String text(News news, String name, String link) throws IOException {
        var template =
                new TemplateFiles("").find(NewsWords.template(news).key()).orElseThrow();
        return PatientLetters.text(template.render(LONGEST).body(), name, link);
    }

    /** Marks as the real one does, with a key of its own. */
    private static final class HiddenKey implements Vault {

        @Override
        public byte[] seal(byte[] open) {
            return open;
        }

        @Override
        public byte[] open(byte[] sealed) {
            return sealed;
        }

        @Override
        public byte[] mark(byte[] value) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec("k".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return mac.doFinal(value);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }
}
