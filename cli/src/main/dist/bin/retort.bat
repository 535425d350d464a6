@setlocal
@set JAVA=java
@if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
@"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%~dp0..\lib\*" dev.retort.cli.Main %*
