package org.lookback.rates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who may leave a case out of the rates, and which case. (B5.6) */
@Component
class ExclusionRules {

    /** Only here the petitioner has had a reply and was, or was to be, called back. */
    private static final Set<String> ANSWERED = Set.of("CLOSED", "CLOSED_EXPLAINED", "CLOSED_UNREACHED");

    private static final Set<String> SECOND = Set.of("hotline-head", SpecialGroup.SUPERVISOR.id());
    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    private final Exclusions exclusions;
    private final Directory directory;

    ExclusionRules(Exclusions exclusions, Directory directory) {
        this.exclusions = exclusions;
        this.directory = directory;
    }

    void requireAdjudicator(String by) {
        if (!directory.groupsOf(by).contains(SpecialGroup.ADJUDICATOR.id())) {
            throw Refusal.forbidden("NOT_ADJUDICATOR", "不计入考核须由热线中心裁定员申请，承办单位有意见的，请向热线中心反映。");
        }
    }

    void requireSecond(String by) {
        if (directory.groupsOf(by).stream().noneMatch(SECOND::contains)) {
            throw Refusal.forbidden("NOT_SECOND_PERSON", "不计入考核的申请由热线中心负责人或督导员审批，请联系他们。");
        }
    }

    void requireAnswered(CaseNumber number) {
        var state = exclusions
                .hotlineState(number.value())
                .orElseThrow(
                        () -> Refusal.notFound("HOTLINE_CASE_NOT_FOUND", "没有编号为 %s 的热线诉求，请核对编号。".formatted(number)));
        if (!ANSWERED.contains(state)) {
            throw Refusal.conflict(
                    "EXCLUSION_TOO_EARLY", "案件 %s 尚未答复办结，或本来就不计入考核。请先答复诉求人并办结，再申请不计入考核。".formatted(number));
        }
    }

    static ExclusionReason reason(@Nullable String given) {
        for (var one : ExclusionReason.values()) {
            if (one.name().equals(given)) {
                return one;
            }
        }
        throw Refusal.invalid("EXCLUSION_REASON", "请选择不计入考核的事由。");
    }

    /** Numbers of phones and identity cards that somebody typed are masked. [C6] */
    static String words(@Nullable String given, String code, String what) {
        var text = given == null ? "" : given.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw Refusal.invalid(code, "请填写%s，%d 到 %d 个字，现为 %d 个字。".formatted(what, SHORTEST, LONGEST, text.length()));
        }
        return Masking.numbersIn(text);
    }
}
