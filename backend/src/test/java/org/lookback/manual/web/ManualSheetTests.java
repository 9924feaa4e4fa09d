package org.lookback.manual.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.manual.Manual;
import org.springframework.core.io.ClassPathResource;

class ManualSheetTests {

    private static final Pattern PICTURE = Pattern.compile("<img[^>]* src=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");

    private final ManualSheet sheet = new ManualSheet();

    @ParameterizedTest
    @EnumSource
    void everyManualOpensWithItsPicturesAndLeadsNowhereElse(Manual manual) {
        var page = sheet.of(manual);

        assertThat(page).contains("<h1>", "目录", "id=\"chapter-1\"").doesNotContain("../", ".md\"");
        assertThat(PICTURE.matcher(page).results().map(found -> found.group(1)))
                .allSatisfy(picture -> assertThat(new ClassPathResource("static" + picture).exists())
                        .isTrue());
        assertThat(LINK.matcher(page).results().map(found -> found.group(1)))
                .allMatch(goal -> goal.startsWith("/guide")
                        || goal.startsWith("/camunda/")
                        || goal.startsWith("#")
                        || goal.startsWith("http"));
    }

    @Test
    void whoeverHasATaskFindsItsNameInAManual() throws Exception {
        var manuals = Arrays.stream(Manual.values()).map(sheet::of).toList();
        try (var diagrams = Files.walk(Path.of("../processes"), 2)) {
            var names = new TreeSet<String>();
            for (var diagram :
                    diagrams.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                Bpmn.readModelFromFile(diagram.toFile())
                        .getModelElementsByType(UserTask.class)
                        .forEach(task -> names.add(task.getName()));
            }
            assertThat(names)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(name -> assertThat(manuals).as(name).anyMatch(manual -> manual.contains(name)));
        }
    }

    @Test
    void tablesAreTablesAndLinksBetweenManualsLeadToPages() {
        assertThat(sheet.of(Manual.CASE_WORKER))
                .contains("<table>", "href=\"/guide/supervisor\"", "src=\"/guide-pictures/36-list.png\"");
    }

    @Test
    void noFileOfTheFolderIsForgotten() throws Exception {
        try (var files = Files.list(Path.of("../docs/guide"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Manual.values())
                            .map(manual -> manual.file() + ".md")
                            .toList());
        }
        assertThat(sheet.list()).contains("办案人员手册", "href=\"/guide/case-worker\"");
    }
}
