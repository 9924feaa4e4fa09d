package org.lookback.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups that belong to no single unit; all but {@link #STAFF} are given to people by name. */
public enum SpecialGroup {
    OFFICER("officer", "执法人员"),
    LEGAL_REVIEW("legal-review", "法制审核"),
    CALLBACK_CLERK("callback-clerk", "热线回访员"),
    ADJUDICATOR("adjudicator", "派单争议裁定员"),
    DRAW_WITNESS("draw-witness", "抽查见证人"),
    PROCESS_DESIGNER("process-designer", "流程设计员"),
    PRIVACY_AUDITOR("privacy-auditor", "个人信息审计员"),
    HOTLINE_PROGRAM("hotline-program", "热线对接程序"),
    HOSPITAL_PROGRAM("hospital-program", "医院对接程序"),
    TRIAGE_NURSE("triage-nurse", "预检分诊护士"),
    PHARMACIST("pharmacist", "药师"),
    SUPERVISOR("supervisor", "督导员"),
    STAFF("staff", "全体工作人员"),
    ADMINISTRATOR("camunda-admin", "系统管理员");

    private static final Set<SpecialGroup> BOUND_TO_THE_PERSON =
            EnumSet.of(OFFICER, HOTLINE_PROGRAM, HOSPITAL_PROGRAM, PROCESS_DESIGNER, PRIVACY_AUDITOR, ADMINISTRATOR);

    /** Their work is done in one unit: it has a group of its own beside the general one. */
    private static final Set<SpecialGroup> BOUND_TO_THE_UNIT = EnumSet.of(TRIAGE_NURSE, PHARMACIST);

    private final String id;
    private final String label;

    SpecialGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Case work passes to whoever stands in; a credential, the rules and the keys of the house are bound to the person. */
    static boolean passesToDeputies(String id) {
        return duty(id).filter(group -> !BOUND_TO_THE_PERSON.contains(group)).isPresent();
    }

    /** The groups with members of one unit only, e.g. {@code hosp-1-triage-nurse}. */
    static Set<SpecialGroup> ofUnits() {
        return BOUND_TO_THE_UNIT;
    }

    /** All groups that this duty puts a person of a unit into. */
    static List<String> groupsOf(String duty, String unit) {
        return duty(duty)
                .filter(BOUND_TO_THE_UNIT::contains)
                .map(group -> List.of(duty, group.of(unit)))
                .orElse(List.of(duty));
    }

    /** The group of those who have this duty in a unit. */
    public String of(String unit) {
        return unit + "-" + id;
    }

    /** The group with this id if it is one that a person can be put into. */
    public static Optional<SpecialGroup> duty(String id) {
        return Arrays.stream(values())
                .filter(group -> group != STAFF && group.id.equals(id))
                .findFirst();
    }

    /** Ids of all groups that a person can be put into, as an operator would type them. */
    public static List<String> duties() {
        return Arrays.stream(values())
                .filter(group -> group != STAFF)
                .map(SpecialGroup::id)
                .toList();
    }
}
