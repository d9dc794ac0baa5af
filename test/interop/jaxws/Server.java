import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;
import javax.xml.ws.Endpoint;

/**
 * The Appointment service on the JAX-WS reference implementation, on a free port of the loopback. It prints READY and its address
 * once it listens, and ends when its standard input does, so that it can't outlive who started it.
 */
public class Server {
    public static void main(String[] arguments) throws Exception {
        // It logs every fault, which the caller gets anyway.
        LogManager.getLogManager().reset();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        Endpoint.create(new Appointments()).publish(server.createContext("/Appointment.svc"));
        server.start();
        System.out.println("READY http://127.0.0.1:" + server.getAddress().getPort() + "/Appointment.svc");
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
