import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { folderOf, type Program, samplesOf, start, writeFiles } from './program.ts'

const run = promisify(execFile)

/** The release that the samples run with. */
const VERSION = '3.5.7'

/** The version of Spring Boot; `undefined` if the JDK or Maven is missing. */
export async function springVersion(): Promise<string | undefined> {
  const found = await Promise.all([run('javac', ['-version']), run('mvn', ['-v'])]).catch(() => undefined)
  return found && VERSION
}

/** Builds the samples, each in its own package with its own path prefix, and starts them. */
export async function startSpring(): Promise<Program> {
  const folder = folderOf('spring')
  const samples = samplesOf('spring')
  writeFiles(folder, {
    'pom.xml': POM,
    'src/main/java/samples/Main.java': MAIN,
    ...Object.fromEntries(
      samples.map(({ status, code }) => [
        `src/main/java/samples/s${status}/Sample.java`,
        `package samples.s${status};\n\n${status === 101 ? code.replace('"/events"', '"/s/101/events"') : code}\n`,
      ]),
    ),
  })
  await run('mvn', ['-q', '-B', 'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath.txt'], {
    cwd: folder,
    maxBuffer: 1e8,
  })
  return start('bash', ['-c', 'exec java -cp "target/classes:$(cat classpath.txt)" samples.Main'], folder)
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>${VERSION}</version>
    <relativePath/>
  </parent>
  <groupId>samples</groupId>
  <artifactId>samples</artifactId>
  <version>1</version>
  <properties>
    <java.version>17</java.version>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-websocket</artifactId>
    </dependency>
  </dependencies>
</project>
`

const MAIN = `package samples;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootApplication
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Main implements WebMvcConfigurer {
  @Override
  public void configurePathMatch(PathMatchConfigurer configurer) {
    for (int status = 100; status < 600; status++) {
      String name = "samples.s" + status;
      configurer.addPathPrefix("/s/" + status, type -> type.getPackageName().equals(name));
    }
  }

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(Main.class);
    application.setDefaultProperties(Map.of("server.port", "0", "server.address", "127.0.0.1"));
    var context = (ServletWebServerApplicationContext) application.run(args);
    System.out.println("listening on " + context.getWebServer().getPort());
  }
}
`
