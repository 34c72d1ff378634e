package org.ura;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.people.Caller;
import org.ura.people.TokenScope;

/// Every use case, asked for by everybody, gets the answer that `rights/use-cases.txt` states. A new use case
/// must be put down there.
@WorkbenchTest
@Import(Troupe.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseCasesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Troupe troupe;

    @Autowired
    private TransactionTemplate transactions;

    private Arguments arguments = new Arguments(Map.of());

    @BeforeAll
    void somethingThatIsATeamsOwn() {
        arguments = troupe.stage();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsTheStatedAnswer() {
        Map<String, Method> there = useCases();
        return RightsTable.read("use-cases.txt").entrySet().stream()
                .filter(stated -> there.containsKey(stated.getKey()))
                .map(stated -> DynamicTest.dynamicTest(
                        stated.getKey(),
                        () -> assertThat(answers(Objects.requireNonNull(there.get(stated.getKey()))))
                                .isEqualTo(stated.getValue())));
    }

    /// Whoever comes with a token gets at most what somebody of its scope's role gets: what the table says of that
    /// role, unless `rights/scopes.txt` says less, or more where it is about what is their own.
    @TestFactory
    Stream<DynamicTest> everyScopeGetsTheStatedAnswer() {
        Map<String, String> exceptions = RightsTable.read("scopes.txt", TokenScope.values().length);
        Map<String, String> stated = RightsTable.read("use-cases.txt");
        return useCases().entrySet().stream()
                .map(useCase -> DynamicTest.dynamicTest(useCase.getKey(), () -> {
                    String name = useCase.getKey();
                    String byRole = String.valueOf(stated.get(name)).substring(0, 2 * TokenScope.values().length - 1);
                    String answers = Stream.of(TokenScope.values())
                            .map(scope -> answer(useCase.getValue(), new Caller(troupe.manager(), scope)))
                            .collect(Collectors.joining(" "));
                    assertThat(answers).isEqualTo(exceptions.getOrDefault(name, byRole));
                }));
    }

    @Test
    void everyUseCaseIsStated() {
        assertThat(RightsTable.read("use-cases.txt").keySet())
                .containsExactlyInAnyOrderElementsOf(useCases().keySet());
    }

    /// The answers to each of the troupe, in the order of the table's columns.
    private String answers(Method useCase) {
        return troupe.everybody().stream().map(who -> answer(useCase, who)).collect(Collectors.joining(" "));
    }

    /// Asks in a transaction that is taken back, so that nobody meets what another has done.
    private String answer(Method useCase, Caller who) {
        return String.valueOf(transactions.<String>execute(status -> {
            status.setRollbackOnly();
            List<Object> given = new ArrayList<>(List.of(who));
            given.addAll(arguments.of(useCase));
            try {
                useCase.invoke(context.getBean(useCase.getDeclaringClass()), given.toArray());
                return RightsTable.DONE;
            } catch (InvocationTargetException thrown) {
                return RightsTable.answer(Objects.requireNonNull(thrown.getCause()));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /// The public methods of services that somebody calls, by name.
    private Map<String, Method> useCases() {
        Map<String, Method> found = new TreeMap<>();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("org.ura.") && !type.isRecord())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(UseCasesTest::isUseCase)
                .forEach(method -> found.put(name(method), method));
        return found;
    }

    private static boolean isUseCase(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Caller.class;
    }

    private static String name(Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .skip(1)
                .map(parameter -> parameter.getName())
                .collect(Collectors.joining(","));
        return method.getDeclaringClass().getName().substring("org.ura.".length()) + "." + method.getName() + "("
                + parameters + ")";
    }
}
