package org.lookback.casecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.StepRecord;

/** What was handed in is read with the words of its own form. */
class FormWordsReadTests {

    @Test
    void labelsOfFieldsAndOfChoicesAreFound() {
        var words = new FormWordsRead(
                """
                <label for="lb-matter" class="lb-required">检查事项</label>
                <input type="text" id="lb-matter" ng-model="record.matter">
                <fieldset><legend>现场情况</legend>
                <label><input type="radio" ng-model="record.outcome" value="ENTERED"> 已进入检查</label></fieldset>
                <label><input type="checkbox" ng-model="record.unannounced"> 不打招呼</label>
                <label for="lb-day">日期</label><input type="date" id="lb-day" data-time="plannedOn">
                <label ng-attr-for="t-{{ item.itemNo }}">问题描述</label>
                <textarea ng-attr-id="t-{{ item.itemNo }}" ng-model="item.description"></textarea>
                """);
        assertThat(words.fields)
                .containsEntry("matter", "检查事项")
                .containsEntry("outcome", "现场情况")
                .containsEntry("unannounced", "不打招呼")
                .containsEntry("plannedOn", "日期")
                .containsEntry("description", "问题描述");
        assertThat(words.choices).containsEntry("outcome=ENTERED", "已进入检查");
    }

    @Test
    void labelsOfADesignersFormAreFoundWhicheverComesFirst() {
        var words = new FormWordsRead("{\"components\": [{\"label\": \"移送理由（必填）\", \"type\": \"textarea\","
                + " \"key\": \"why\"}, {\"key\": \"day\", \"label\": \"日期\"}]}");
        assertThat(words.fields).containsEntry("why", "移送理由").containsEntry("day", "日期");
    }

    @Test
    void whatWasHandedInIsReadInChineseAndMasked() throws Exception {
        var step = new StepRecord(
                "INS-20261122-000001",
                "userTask_recordVisit",
                "现场检查",
                "li.officer1",
                Instant.EPOCH,
                """
                {"record": {"outcome": "ENTERED", "statement": "请打 13800138000", "unheardOf": "x", "signed": true,
                 "enteredAt": "2026-11-22T10:00", "evidence": ["photo-1"]}}""");
        var filled = new FilledIn(step, new FormDictionary(""), Map.of(), List.of("photo-1"));
        assertThat(filled.lines).extracting(CaseCardPage.Filled::value).contains("已进入检查", "已签字", "2026-11-22 10:00");
        assertThat(filled.lines.toString()).doesNotContain("13800138000", "ENTERED", "unheardOf");
        assertThat(filled.files).containsExactly("photo-1");
    }
}
