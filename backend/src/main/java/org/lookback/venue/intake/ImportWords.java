package org.lookback.venue.intake;

/** What an import says about itself when it is over. */
public final class ImportWords {

    public static final String INTERRUPTED = "导入被系统重启打断。可重新导入，已导入的行不会重复。";
    static final String KEPT_SO_FAR = "此前已导入的行有效；改正后可重新导入同一文件，已导入的行不会重复。";

    private ImportWords() {}

    static String outcome(Tally tally) {
        int accepted = tally.lines() - tally.rejected();
        if (accepted == 0) {
            return "没有一行可以导入：共 %d 行，全部有错误。请按错误清单改正后重新上传。".formatted(tally.lines());
        }
        if (tally.unchanged() == tally.lines()) {
            return "数据与系统中的记录完全一致，没有作任何改动（%d 行未变）。".formatted(tally.lines());
        }
        return "导入完成：新增 %d 行，更新 %d 行，未变 %d 行，未导入 %d 行%s。"
                .formatted(
                        tally.inserted(),
                        tally.updated(),
                        tally.unchanged(),
                        tally.rejected(),
                        tally.noted() == 0 ? "" : "，另有 %d 行已导入但有提示".formatted(tally.noted()));
    }
}
