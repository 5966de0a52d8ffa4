@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem Starts gongkai with the Java of JAVA_HOME or PATH. The first check or build archives
rem the classes in the cache folder; from then on it starts faster.
rem Nothing but ASCII before chcp: this file is UTF-8.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
set "code=0"

set "jar=%~dp0gongkai.jar"
if exist "%jar%" goto jar_found
echo 缺少 %jar% → 把压缩包里的文件放在同一个文件夹里 1>&2
set "code=3"
goto end

:jar_found
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto java_found
echo 没有找到 Java → 安装 Java 17 或更新的版本（如 https://adoptium.net/zh-CN/ ），或设置 JAVA_HOME 1>&2
set "code=3"
goto end

:java_found
rem The version stands in a file beside Java; asking Java itself takes as long as the work.
for %%j in ("%java%\..\..") do set "home=%%~fj"
set "version="
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /i version') do set "version=%%~v"
set "options="
set "making="
set "major=0"
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 17 goto archive
echo Java 的版本是 %version% → 安装 Java 17 或更新的版本（如 https://adoptium.net/zh-CN/ ） 1>&2
set "code=3"
goto end

rem An archive fits one Java, one place of the program and one program.
:archive
if not defined LOCALAPPDATA goto run
set "cache=%LOCALAPPDATA%\gongkai"
set "place=%~dp0"
set "place=%place:\=_%"
set "place=%place::=_%"
for %%f in ("%jar%") do set "archive=%cache%\classes-%version%-%place%%%~zf.jsa"
if exist "%archive%" set options="-XX:SharedArchiveFile=%archive%"
if exist "%archive%" goto run
if /i "%~1"=="check" goto make
if /i not "%~1"=="build" goto run
:make
if not exist "%cache%" mkdir "%cache%" 2>nul
if not exist "%cache%" goto run
set "making=%archive%.%RANDOM%"
set options="-XX:ArchiveClassesAtExit=%making%"

:run
rem Java would take its first heap from the size of the machine, far more than is needed; whoever has options of their
rem own for it may have said how much.
set "heap=-Xms200m -Xmn150m"
if defined JAVA_TOOL_OPTIONS set "heap="
if defined JDK_JAVA_OPTIONS set "heap="
if defined _JAVA_OPTIONS set "heap="
rem An archive that does not fit is no trouble: Java then starts as it would without.
"%java%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %heap% -Djava.awt.headless=true %options% -jar "%jar%" %*
set "code=%errorlevel%"
if defined making if exist "%making%" move /y "%making%" "%archive%" >nul

:end
if defined page chcp %page% >nul
exit /b %code%
