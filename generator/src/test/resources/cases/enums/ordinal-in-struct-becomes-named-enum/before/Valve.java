package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Valve {

    @Id
    Long id;

    Setting setting;

}
