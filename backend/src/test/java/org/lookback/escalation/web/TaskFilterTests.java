package org.lookback.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.lookback.workflow.DeadlineMoves;
import org.springframework.beans.factory.annotation.Autowired;

/** In which filters of the task list a task is found, as time passes and people act. */
@ProcessTest
class TaskFilterTests {

    private static final String OFFICER = "li.officer1";

    @Autowired
    private TaskLists lists;

    @Autowired
    private LadderStories ladders;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Story story;

    private CaseNumber number;
    private String task;

    /** One working day from Wednesday 30 September: until 8 October 17:30, over the National Day holiday. */
    @BeforeEach
    void aDangerIsReported() {
        story.at("2026-09-30T10:20");
        number = ladders.started("flood-danger", Map.of("leadUnit", "market-reg", "place", "屋面积水"));
        task = story.waiting(number, "userTask_removeDanger").getId();
    }

    @Test
    void whatIsOfferedToThePostsOfAUnitIsFoundUntilSomebodyTakesIt() {
        assertThat(filtersWithIt(OFFICER)).containsExactly("本单位待办", "本单位待领", "全部可见");
        assertThat(filtersWithIt("wang.market.reviewer")).containsExactly("本单位待办", "全部可见");
        assertThat(filtersWithIt("zhang.market.head")).containsExactly("本单位待办", "全部可见");
        assertThat(filtersWithIt("chen.urban.head")).isEmpty();
        assertThat(filtersWithIt("qin.supervisor1")).containsExactly("全部可见");

        tasks.setAssignee(task, OFFICER);
        assertThat(filtersWithIt(OFFICER)).containsExactly("本单位待办", "我的待办", "全部可见");
    }

    @Test
    void whatWasGivenToSomebodyOfAnotherUnitIsStillHers() {
        tasks.setAssignee(task, "he.health.handler");
        assertThat(filtersWithIt("he.health.handler")).containsExactly("我的待办", "全部可见");
    }

    @Test
    void theWarningTheDueTimeAndTheOrderMoveItFromFilterToFilter() {
        ladders.at("2026-09-30T17:30", number);
        assertThat(filtersWithIt(OFFICER)).contains("即将超期").doesNotContain("已超期", "督办件");
        ladders.at("2026-10-09T09:00", number);
        assertThat(filtersWithIt(OFFICER)).contains("已超期").doesNotContain("即将超期", "督办件");
        ladders.at("2026-10-14T09:00", number);
        assertThat(filtersWithIt(OFFICER)).contains("已超期", "督办件");
        assertThat(filtersWithIt("qin.supervisor1")).contains("全区已超期", "全区督办件");

        var order = story.waiting(number, "userTask_replyToOrder").getId();
        assertThat(lists.filtersWith(order, "zhang.market.head")).contains("本单位待领", "督办件");
        assertThat(lists.filtersWith(order, OFFICER)).isEmpty();
    }

    @Test
    void aPauseTakesItOutOfTheUrgentOnes() {
        ladders.at("2026-09-30T17:30", number);
        moves.pause(number, "INS.SERVE", "", "wang.market.reviewer", "现场封闭，等待排水");
        assertThat(filtersWithIt(OFFICER)).containsExactly("本单位待办", "本单位待领", "全部可见");
    }

    private List<String> filtersWithIt(String reader) {
        return lists.filtersWith(task, reader);
    }
}
