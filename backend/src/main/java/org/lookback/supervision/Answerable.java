package org.lookback.supervision;

import java.util.Set;
import org.lookback.directory.SpecialGroup;
import org.lookback.workflow.WatchedTask;

/**
 * Who has to act on a deadline, as the newest step under it says.
 *
 * @param unit the answering unit; empty if none
 * @param step the step's name, e.g. 复查
 */
public record Answerable(String unit, String processKey, String step) {

    private static final Set<String> OVERSEERS = Set.of(SpecialGroup.SUPERVISOR.id(), SpecialGroup.ADMINISTRATOR.id());

    private static final int UNIT_LENGTH = 64;
    private static final int KEY_LENGTH = 64;
    private static final int STEP_LENGTH = 200;

    /** Cut to what is stored: a long name in a designer's diagram must not stop the case. */
    public Answerable {
        unit = cut(unit, UNIT_LENGTH);
        processKey = cut(processKey, KEY_LENGTH);
        step = cut(step, STEP_LENGTH);
    }

    static Answerable of(WatchedTask task) {
        // a designer may have left the name of a step empty
        var name = String.valueOf(task.name());
        return new Answerable(
                isForOverseers(task) ? "" : task.unit(),
                task.processKey(),
                name.isBlank() || name.equals("null") ? task.step() : name);
    }

    /** What only the duty desk can do, e.g. decide on an interview, is no unit's delay. */
    private static boolean isForOverseers(WatchedTask task) {
        return !task.groups().isEmpty() && OVERSEERS.containsAll(task.groups());
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
