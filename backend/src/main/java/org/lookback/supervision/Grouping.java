package org.lookback.supervision;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lookback.refusal.Refusal;

/** By what the board counts. */
public enum Grouping {
    LEVEL("level"),
    UNIT("unit"),
    CASE_TYPE("caseType"),
    TERM("term");

    private final String parameter;

    Grouping(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses, also that of the filter which opens one of its groups. */
    public String parameter() {
        return parameter;
    }

    /** @throws Refusal GROUP_BY_BAD */
    public static Grouping named(String parameter) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "GROUP_BY_BAD",
                        "参数 groupBy 的值“%s”无法识别，可以是 %s。"
                                .formatted(
                                        parameter,
                                        Arrays.stream(values())
                                                .map(Grouping::parameter)
                                                .collect(Collectors.joining("、")))));
    }
}
