package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Pump {

    @Id
    Long id;

    Setting setting;

    Setting[] former;
}
