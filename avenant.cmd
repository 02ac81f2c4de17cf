@echo off
rem Runs Avenant; builds it first when there is no build.
rem AVENANT_BUILD=never runs what is there and never builds. The French here has no accents, which consoles garble.
setlocal
set "root=%~dp0"
set "jar=%root%target\avenant.jar"
set "lock=%root%target\building"

if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
set "JAVA_HOME="
:java_on_path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto java_found
call :say "Java 17 or newer is needed, and there is no java in JAVA_HOME or on the PATH." "il faut Java 17 au moins, et il n'y a de java ni dans JAVA_HOME ni dans le PATH."
exit /b 2

rem The version is in the JDK's file "release"; a java that has none is asked.
:java_found
set "version="
for %%h in ("%java%\..\..") do set "release=%%~fh\release"
if not exist "%release%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
goto judge_java
:ask_java
for /f "tokens=2,3" %%a in ('""%java%" -version 2^>^&1"') do if "%%a"=="version" set "version=%%~b"
:judge_java
if not defined version goto java_is_new
for /f "tokens=1 delims=.-+_" %%v in ("%version%") do set "version=%%v"
if %version% geq 17 goto java_is_new
call :say "Java 17 or newer is needed, and the first java found is older." "il faut Java 17 au moins, et le premier java qui se trouve est plus ancien."
exit /b 2
:java_is_new

if exist "%jar%" goto run
if /i not "%AVENANT_BUILD%"=="never" goto build
call :say "target\avenant.jar is missing, and AVENANT_BUILD=never forbids to build it." "target\avenant.jar manque, et AVENANT_BUILD=never interdit de le construire."
exit /b 2

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:-UsePerfData -Xshare:auto -cp "%jar%" org.avenant.cli.Main %*
exit /b %errorlevel%

:build
set "mvn="
for %%m in (mvn.cmd) do set "mvn=%%~$PATH:m"
if defined mvn goto maven_found
call :say "Maven is needed to build, and there is no mvn on the PATH." "il faut Maven pour construire, et il n'y a pas de mvn dans le PATH."
exit /b 2
:maven_found
if not exist "%root%target\" mkdir "%root%target" 2>nul
set /a tries=0

rem One call at a time builds. Windows lets nobody delete a file that is being written, so a lock that can be deleted
rem was left by a build that was stopped.
:wait
mkdir "%lock%" 2>nul
if not errorlevel 1 goto locked
if exist "%lock%\output.txt" rmdir /s /q "%lock%" 2>nul
set /a tries+=1
if %tries%==2 call :say "another call is building; waiting for it" "un autre appel construit ; attente de sa fin"
if %tries% geq 600 goto waited_enough
ping -n 2 127.0.0.1 >nul
goto wait
:waited_enough
call :say "target\building has been there for ten minutes; delete it if no build is running." "target\building existe depuis dix minutes ; supprimez-le si aucune construction n'est en cours."
exit /b 2

:locked
if exist "%jar%" goto built
call :say "building for the first use; this takes a minute" "construction avant le premier usage ; comptez une minute"
if exist "%root%target\classes" rmdir /s /q "%root%target\classes"
pushd "%root%"
call "%mvn%" -B -q -Dmaven.test.skip=true package <nul >"%lock%\output.txt" 2>&1
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" goto build_failed
:built
rmdir /s /q "%lock%"
goto run
:build_failed
type "%lock%\output.txt" >&2
rmdir /s /q "%lock%"
call :say "the build failed; what Maven said stands above." "la construction n'a pas abouti ; ce que Maven en dit est ci-dessus."
exit /b 2

rem Says a sentence, given in English and in French.
:say
set "tongue=%LC_ALL%"
if not defined tongue set "tongue=%LC_MESSAGES%"
if not defined tongue set "tongue=%LANG%"
if not defined tongue for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "tongue=%%l"
if /i "%tongue:~0,2%"=="fr" goto say_french
echo avenant: %~1>&2
exit /b 0
:say_french
echo avenant : %~2>&2
exit /b 0
