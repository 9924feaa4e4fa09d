package org.lookback.inspection;

import java.util.regex.Pattern;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Name of a finding outside its case, e.g. {@code INS-20260930-000012#5}; of its first relapse {@code INS-20260930-000012#5#L1}. */
public record FindingReference(CaseNumber number, int itemNo, int relapse) {

    private static final Pattern FORM = Pattern.compile("([^#]{1,32})#(\\d{1,4})(?:#L(\\d{1,3}))?");

    /** @throws Refusal FINDING_UNKNOWN */
    public static FindingReference of(String text) {
        var read = FORM.matcher(text);
        if (!read.matches()) {
            throw unknown(text);
        }
        var relapse = read.group(3);
        return new FindingReference(
                new CaseNumber(read.group(1)),
                Integer.parseInt(read.group(2)),
                relapse == null ? 0 : Integer.parseInt(relapse));
    }

    static Refusal unknown(Object reference) {
        return Refusal.notFound("FINDING_UNKNOWN", "没有编号为“%s”的检查问题，请核对编号。".formatted(reference));
    }

    @Override
    public String toString() {
        return relapse == 0 ? number + "#" + itemNo : number + "#" + itemNo + "#L" + relapse;
    }
}
