import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;
import javax.xml.ws.Endpoint;

/**
 * The Appointment service, the echoes and the photos on the JAX-WS reference implementation, on a free port of the loopback. It prints READY and
 * their addresses once it listens, and ends when its standard input does, so that it can't outlive who started it.
 */
public class Server {
    public static void main(String[] arguments) throws Exception {
        // It logs every fault, which the caller gets anyway.
        LogManager.getLogManager().reset();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        Endpoint.create(new Appointments()).publish(server.createContext("/Appointment.svc"));
        Endpoint echo = Endpoint.create(new Echo());
        echo.getBinding().setHandlerChain(List.of(new Security()));
        echo.publish(server.createContext("/Echo"));
        Endpoint.create(new Echo12()).publish(server.createContext("/Echo12"));
        Endpoint.create(new Photos()).publish(server.createContext("/Album"));
        server.start();
        String address = " http://127.0.0.1:" + server.getAddress().getPort();
        System.out.println("READY" + address + "/Appointment.svc" + address + "/Echo" + address + "/Echo12" + address + "/Album");
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
