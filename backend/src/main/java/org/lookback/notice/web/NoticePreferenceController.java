package org.lookback.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.Preference;
import org.lookback.notice.PreferenceDesk;
import org.lookback.notice.Rhythm;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me/notice-preferences")
@Tag(name = "通知")
class NoticePreferenceController {

    private final PreferenceDesk desk;

    NoticePreferenceController(PreferenceDesk desk) {
        this.desk = desk;
    }

    /** All of it, each time: what is left out would be a guess. */
    record Choice(@Nullable String mail, @Nullable Rhythm delivery, @Nullable Boolean quietHours) {

        static Choice of(Preference preference) {
            return new Choice(preference.mail(), preference.rhythm(), preference.quietHours());
        }
    }

    @GetMapping
    @Operation(summary = "我的通知设置：邮箱、即时或每日摘要、免打扰")
    Choice mine(Authentication login) {
        return Choice.of(desk.of(login.getName()));
    }

    @PutMapping
    @Operation(summary = "修改我的通知设置（整份替换）")
    Choice choose(@RequestBody Choice choice, Authentication login) {
        if (choice.delivery == null || choice.quietHours == null) {
            throw Refusal.invalid(
                    "PREFERENCE_INCOMPLETE", "请填写 delivery（AT_ONCE 即时 或 DIGEST 每日摘要）和 quietHours（true 或 false）。");
        }
        return Choice.of(desk.choose(login.getName(), choice.mail, choice.delivery, choice.quietHours));
    }
}
