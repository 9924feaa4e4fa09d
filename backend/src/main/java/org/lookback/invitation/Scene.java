package org.lookback.invitation;

import org.lookback.appointment.RescheduleState;

/** What the patient's page is about at present, in plain words without anything of health. */
public enum Scene {
    HELD("已为您留号，请确认", "请在保留时间之内确认；也可以换一个时间，或选择其他办法。"),
    LAPSED("留的号已经过时", "保留时间已过，号让给了别人。请重新选择时间或其他办法。"),
    CHOOSE("请选择怎么办", "可以改约到别的时间，也可以选择其他办法。"),
    WAITING("候补中", "我们每天为您找号，有号马上发短信。您也可以自己选时间，或改用其他办法。"),
    REBOOKED("改约成功", "请按新的时间来院，带好有效证件。"),
    PROXY("可以由家属代取药", "请家属带您和他本人的有效证件、您签名的委托书来院取药。国家规定须本人领取的药品不能代取。"),
    BUSY("工作人员正在为您办理", "现在不需要您在网上操作，请留意电话；有疑问请拨打下面的电话。"),
    /** The link was used, replaced, or its time is over. */
    SPENT("这个链接不能再用了", ""),
    OVER("这件事已经办结", "");

    private final String headline;
    private final String sentence;

    Scene(String headline, String sentence) {
        this.headline = headline;
        this.sentence = sentence;
    }

    public String headline() {
        return headline;
    }

    public String sentence() {
        return sentence;
    }

    /** The patient may choose another time or something else. */
    public boolean canChoose() {
        return this == HELD || this == LAPSED || this == CHOOSE || this == WAITING;
    }

    /** Name and times may be shown. */
    public boolean isOpen() {
        return canChoose() || this == REBOOKED || this == PROXY;
    }

    /** @param lapsed a hold is over, or was */
    static Scene of(RescheduleState state, boolean lapsed) {
        return switch (state) {
            case SLOT_HELD -> lapsed ? LAPSED : HELD;
            case EXEMPTED, CHOOSING, UNREACHABLE -> lapsed ? LAPSED : CHOOSE;
            case WAITLISTED -> WAITING;
            case REBOOKED -> REBOOKED;
            case PROXY -> PROXY;
            default -> BUSY;
        };
    }

    /** What is said about a case that is over. */
    static String end(RescheduleState state) {
        return switch (state) {
            case FULFILLED, TESTED, GREEN_CHANNEL -> "您已经在医院就诊。";
            case MEDICINE_COLLECTED -> "药已由您登记的家属领取。";
            case RESOLVED_BEFORE_VISIT -> "您已有有效的检测结果，请按原来的时间来院就诊。";
            case DECLINED -> "您已表示不需要协助。原来的预约仍然不计入爽约。";
            case UNREACHABLE -> "等待回复的时间已过。原来的预约仍然不计入爽约。";
            default -> "需要帮助的，请拨打下面的电话。";
        };
    }
}
