package startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that starts, prints how long that took, and ends. */
@SpringBootApplication
public class Startup {

    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        ConfigurableApplicationContext context = SpringApplication.run(Startup.class, arguments);
        long ended = System.nanoTime();
        context.close();
        System.out.println("started in " + (ended - begun) / 1000 + " us");
    }
}
