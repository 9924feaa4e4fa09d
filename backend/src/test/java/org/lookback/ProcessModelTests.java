package org.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.workflow.DiagramBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The contract of every diagram in the package; each fault names file and element. */
@ProcessTest
class ProcessModelTests {

    private static final Pattern TERM = Pattern.compile("deadline\\.\\w+\\(execution, ?'([^']+)'\\)");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(?:\\.|})");
    private static final Pattern GROUP =
            Pattern.compile("\\$\\{\\w+}-(handler|reviewer|head|triage-nurse|pharmacist)|\\$\\{\\w+}|[a-z-]+");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Directory directory;

    @Test
    void everyDiagramKeepsTheContract() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : diagrams()) {
            var model = Bpmn.readModelFromStream(file.getInputStream());
            for (var process : model.getModelElementsByType(Process.class)) {
                new Check(file, model, faults).process(process);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyDecisionAndFormIsNamedAfterItsFile() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (var file : resolver.getResources("classpath*:processes/**/*.dmn")) {
            var key = Objects.requireNonNull(file.getFilename()).replace(".dmn", "");
            var decision = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .latestVersion();
            assertThat(decision.singleResult()).as(key).isNotNull();
            assertThat(decision.singleResult().getHistoryTimeToLive()).as(key).isPositive();
        }
        for (var file : resolver.getResources("classpath*:forms/**/*.form")) {
            var id = Objects.requireNonNull(file.getFilename()).replace(".form", "");
            var text = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text).as(id).contains("\"id\": \"" + id + "\"").doesNotContain("filepicker", "dynamiclist");
        }
    }

    private static List<Resource> diagrams() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn");
        assertThat(found).isNotEmpty();
        return List.of(found);
    }

    /** The checks of one file. */
    private final class Check {

        private static final Set<String> PREFIXES = Set.of(
                "startEvent_",
                "endEvent_",
                "event_",
                "userTask_",
                "serviceTask_",
                "businessRuleTask_",
                "callActivity_",
                "subProcess_",
                "gateway_",
                "flow_");

        private final String file;
        private final BpmnModelInstance model;
        private final List<String> faults;
        /** Tasks of a process that serves a case are watched from their beginning, without a timer in the diagram. */
        private boolean servesCase;

        private Check(Resource file, BpmnModelInstance model, List<String> faults) {
            this.file = Objects.requireNonNull(file.getFilename());
            this.model = model;
            this.faults = faults;
        }

        private void process(Process process) {
            fault(!file.equals(process.getId() + ".bpmn"), process.getId(), "文件名应与流程 id 相同");
            fault(process.getCamundaHistoryTimeToLiveString() == null, process.getId(), "未设置历史保留期");
            fault(process.getDocumentations().isEmpty(), process.getId(), "流程没有说明");
            servesCase = Bpmn.convertToString(model).contains("name=\"servesCase\" value=\"true\"");
            var terms = terms();
            for (var element : model.getModelElementsByType(FlowElement.class)) {
                fault(PREFIXES.stream().noneMatch(element.getId()::startsWith), element.getId(), "id 前缀不合规范");
                var named = !(element instanceof Gateway)
                        || element instanceof FlowNode node
                                && node.getOutgoing().size() < 2;
                if (element instanceof FlowNode && !(element instanceof Gateway)) {
                    fault(element.getName() == null || element.getName().isBlank(), element.getId(), "没有中文名称");
                }
                assertThat(named || element.getName() != null || isParallelOrInclusive(element))
                        .as(element.getId())
                        .isTrue();
            }
            model.getModelElementsByType(UserTask.class).forEach(this::userTask);
            var text = Bpmn.convertToString(model);
            matches(TERM, text).forEach(term -> fault(!terms.contains(term), term, "时限表没有这个代码"));
            var beans = Set.of(context.getBeanNamesForAnnotation(DiagramBean.class));
            matches(Pattern.compile("elegateExpression=\"\\$\\{(\\w+)}\""), text)
                    .forEach(bean -> fault(!beans.contains(bean), bean, "没有这个构件"));
            fault(text.contains("scriptTask") || text.contains("camunda:class"), process.getId(), "不允许脚本和 Java 类");
            assertThat(BEAN.matcher(text).find()).isTrue();
        }

        private boolean isParallelOrInclusive(FlowElement element) {
            return element.getElementType().getTypeName().matches("parallelGateway|eventBasedGateway|inclusiveGateway");
        }

        private void userTask(UserTask task) {
            var id = task.getId();
            fault(task.getDocumentations().isEmpty(), id, "没有办理说明");
            fault(
                    task.getCamundaDueDate() == null
                            || !TERM.matcher(task.getCamundaDueDate()).find(),
                    id,
                    "没有期限");
            fault(task.getCamundaFormKey() == null && task.getCamundaFormRef() == null, id, "没有表单");
            fault(task.getCamundaFormKey() != null && !formFile(task.getCamundaFormKey()), id, "表单文件不存在");
            fault(
                    task.getCamundaFormRef() != null && !campForm(task.getCamundaFormRef()),
                    id,
                    "表单 " + task.getCamundaFormRef() + " 不存在");
            fault(!groupResolves(task.getCamundaCandidateGroups()), id, "候选组无法解析");
            fault(!servesCase && timers(task).isEmpty(), id, "没有预警定时器");
            timers(task)
                    .forEach(timer -> fault(
                            !timer.cancelActivity()
                                    && !dateOf(timer).contains("deadline.warn(")
                                    && !dateOf(timer).contains("deadline.overdueAt("),
                            timer.getId(),
                            "不中断的定时器应使用 deadline.warn，只作标记的可用 deadline.overdueAt"));
        }

        private List<BoundaryEvent> timers(UserTask task) {
            return model.getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> task.equals(event.getAttachedTo()))
                    .filter(event ->
                            event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                    .toList();
        }

        private static String dateOf(BoundaryEvent timer) {
            return timer.getEventDefinitions().iterator().next().getRawTextContent();
        }

        private boolean groupResolves(String groups) {
            return groups != null && Stream.of(groups.split(",", -1)).allMatch(this::groupExists);
        }

        private boolean groupExists(String group) {
            return GROUP.matcher(group).matches()
                    && (group.contains("${")
                            || SpecialGroup.duty(group).isPresent()
                            || directory.units().stream().anyMatch(unit -> group.startsWith(unit.code() + "-")));
        }

        private boolean formFile(String key) {
            return new PathMatchingResourcePatternResolver()
                    .getResource("classpath:" + key.replace("embedded:/", ""))
                    .exists();
        }

        private boolean campForm(String id) {
            return !repository.createDeploymentQuery().list().stream()
                    .flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream())
                    .filter(name -> name.endsWith("/" + id + ".form"))
                    .toList()
                    .isEmpty();
        }

        private void fault(boolean present, String element, String what) {
            if (present) {
                faults.add("%s · %s：%s".formatted(file, element, what));
            }
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private Set<String> terms() {
        var stream = repository.getDecisionModel(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("terms")
                .latestVersion()
                .singleResult()
                .getId());
        try (stream) {
            return matches(
                    Pattern.compile("<text>\"(INS\\.[A-Z.]+|HOT\\.[A-Z.]+|[A-Z]+\\.[A-Z.]+)\"</text>"),
                    new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
