@"%JAVA_HOME%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%~dp0..\lib\*" dev.retort.cli.Main %*
