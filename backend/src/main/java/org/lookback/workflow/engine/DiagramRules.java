package org.lookback.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Refuses diagrams that carry code: a deployment would otherwise be a way to run commands on the host. */
final class DiagramRules extends AbstractBpmnParseListener {

    private static final Namespace NAMESPACE = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "formHandlerClass", "variableMappingClass", "variableMappingDelegateExpression", "type");
    private static final Set<String> CODE_ELEMENTS = Set.of("scriptTask", "script", "connector", "validation");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        var faults = new ArrayList<String>();
        look(root, "", faults);
        if (!faults.isEmpty()) {
            throw new BadUserRequestException("流程图含有不允许的内容，未部署：" + String.join("；", faults));
        }
    }

    private static void look(Element element, String owner, List<String> faults) {
        var id = element.attribute("id");
        var where = id == null ? owner : id;
        if (CODE_ELEMENTS.contains(element.getTagName())) {
            faults.add("%s 使用了 %s，请改用平台提供的构件".formatted(where, element.getTagName()));
        }
        for (var attribute : CODE_ATTRIBUTES) {
            if (element.attributeNS(NAMESPACE, attribute) != null && !isFormField(element, attribute)) {
                faults.add("%s 使用了 camunda:%s，请改用平台提供的构件".formatted(where, attribute));
            }
        }
        for (var child : element.elements()) {
            look(child, where, faults);
        }
    }

    /** {@code type} names a data type on a form field, but external code on a task. */
    private static boolean isFormField(Element element, String attribute) {
        return "type".equals(attribute) && "formField".equals(element.getTagName());
    }
}
