package org.lookback.card;

import java.util.ArrayList;
import java.util.List;
import org.lookback.refusal.Refusal;

/**
 * The conditions under which a card comes off, all of them together (摘牌条件): having passed the test alone, or having put
 * things right alone, never is enough [S3].
 *
 * @param checkPassed the joint check on site has passed every item
 * @param approved a named person has approved the removal
 */
public record Conditions(
        boolean interviewHeld,
        boolean testPassed,
        boolean rectificationClaimed,
        boolean checkPassed,
        boolean approved) {

    /** The three conditions of the seed, before anybody goes and looks. */
    boolean readyForCheck() {
        return interviewHeld && testPassed && rectificationClaimed;
    }

    /** What is still missing before the joint check, in Chinese. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (!interviewHeld) {
            missing.add("约谈尚未完成");
        }
        if (!testPassed) {
            missing.add("考核测试尚未合格");
        }
        if (!rectificationClaimed) {
            missing.add("整改尚未完成");
        }
        return missing;
    }

    /** @throws Refusal REMOVAL_CONDITIONS_NOT_MET naming what is missing */
    void requireReadyForCheck() {
        if (!readyForCheck()) {
            throw Refusal.conflict(
                    "REMOVAL_CONDITIONS_NOT_MET",
                    "摘牌须同时满足约谈、考核测试、整改三项条件；现在%s，不能核查或摘牌。".formatted(String.join("、", missing())));
        }
    }

    /** @throws Refusal as above, or if nobody has checked on site */
    void requireAll() {
        requireReadyForCheck();
        if (!checkPassed) {
            throw Refusal.conflict("REMOVAL_CONDITIONS_NOT_MET", "还有问题没有通过联合核查，不能摘牌。");
        }
        if (!approved) {
            throw Refusal.conflict("REMOVAL_CONDITIONS_NOT_MET", "摘牌尚未批准，不能摘牌。");
        }
    }
}
