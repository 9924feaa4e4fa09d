package org.lookback.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code processes/} and {@code forms/} at start, first those in the package, then those of the district's own content
 * folder. Only files that changed get a new version; running cases stay on theirs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ContentDeployment implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ContentDeployment.class);

    private final RepositoryService repository;
    private final DmnRuleBook rules;
    private final String contentDir;

    ContentDeployment(
            RepositoryService repository, DmnRuleBook rules, @Value("${lookback.content-dir:}") String contentDir) {
        this.repository = repository;
        this.rules = rules;
        this.contentDir = contentDir;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var own = contentDir.isBlank() ? Map.<String, byte[]>of() : inFolder(Path.of(contentDir));
        var packaged = packaged();
        // a file the district has changed stays the district's, also when an upgrade brings a newer one
        packaged.keySet().removeAll(own.keySet());
        deploy("lookback", packaged);
        deploy("district", own);
        rules.forgetCurrent();
        rules.currentPack();
    }

    private void deploy(String name, Map<String, byte[]> content) {
        if (content.isEmpty()) {
            return;
        }
        var builder = repository.createDeployment().name(name).source(name).enableDuplicateFiltering(true);
        content.forEach((file, bytes) -> builder.addInputStream(file, new ByteArrayInputStream(bytes)));
        DeploymentWithDefinitions done = builder.deployWithResult();
        var processes = done.getDeployedProcessDefinitions();
        LOG.info(
                "content {}: {} files, {} new process versions",
                name,
                content.size(),
                processes == null ? 0 : processes.size());
    }

    private static Map<String, byte[]> packaged() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var content = new TreeMap<String, byte[]>();
        for (var pattern : new String[] {"processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form"}) {
            for (var resource : resolver.getResources("classpath*:" + pattern)) {
                var url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
                var folder = pattern.substring(0, pattern.indexOf('/') + 1);
                // the name must not depend on how the application was packed, or every start would deploy anew
                var file = url.substring(url.lastIndexOf("/" + folder) + 1);
                try (InputStream in = resource.getInputStream()) {
                    content.put(file, in.readAllBytes());
                }
            }
        }
        return content;
    }

    private static Map<String, byte[]> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("lookback.content-dir 指向的目录不存在：" + folder.toAbsolutePath());
        }
        var content = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .forEach(file -> {
                        try {
                            content.put(
                                    folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    });
        }
        return content;
    }
}
