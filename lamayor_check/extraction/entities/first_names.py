"""First names that tell a gender nearly always, folded; names that women and men share are left out. Tables only."""

from __future__ import annotations

FEMALE_NAMES = frozenset(
    """
    abigail ada adele adriana agnes agnieszka aisha alejandra alexandra alice alicia alison allison amanda amara
    amelia amina amy ana anastasia andrea angela angelica anita anna annabel anne annette annie antonia anya
    ariana astrid audrey aurora ava barbara beata beatrice becky bella bernadette bertha beth bethany betty
    beverly bianca birgit bonnie brenda bridget brigitte britta camila carla carmen carol caroline catalina
    catherine cathy cecilia celeste celia charlotte chiara chloe christina christine claire clara claudia
    colleen cora cristina cynthia daniela daphne debbie deborah debra deirdre delia denise diana diane dolores
    donna dora dorothy edith eileen elaine elena elisa elisabeth elise eliza elizabeth ella ellen elsa emily
    emma erica erika esmeralda esperanza esther ethel eva evelyn fatima fatou fiona flora florence frances freya
    frida gabriela gabrielle gail genevieve georgia gertrude gina giulia gloria grace greta guadalupe hannah
    heather heidi helen helena helga henrietta holly ida ines irene irina iris isabel isabella isla ivana
    jacqueline jane janet janice jasmine jeanette jeanne jenny jessica jill joan joanna josephine joyce juana
    judith judy julia juliana julie karin katarina katherine kathleen kathryn kathy katrina keiko kendra khadija
    kirsten kristen kristin kristina lara latoya laura lauren layla leila lena lila lillian linda lisa liz lois
    lola lorena lorraine louise lucia lucille lucy luisa luz lydia lynda mabel madeleine madeline magdalena
    maggie maja malala mara margaret margarita margot maria mariam mariana marianne maribel marie marilyn marina
    marjorie marlene marta martha matilda maureen maya megan melanie melinda melissa mercedes meredith mia
    michelle mildred millicent miranda miriam moira molly monica monika monique nadia naomi natalia natalie
    natasha nathalie nellie nina noor nora norma olga olive olivia paige pamela patricia patty paula pauline
    peggy penelope petra phoebe phyllis pilar polly rachel ramona rania rebecca regina renee rhonda rita roberta
    rocio rosa rose rosemary roxanne sabina sabrina sally samantha sandra sara sarah saskia selma sharon sheila
    shirley sibyl sigrid silvia simone sofia sonia sophia sophie stella stephanie sue susan susana susanna
    suzanne sylvia tabitha tamara tania tanya tara tatiana teresa thelma theresa tina tricia ursula valentina
    valeria valerie vanessa vera veronica victoria viola virginia vivian wanda wendy wilma winifred xenia ximena
    yasmin yvette yvonne zainab zara zoe
    """.split()  # noqa: SIM905
)
MALE_NAMES = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmed alan albert alberto aldo alejandro alexander alfonso alfred
    alfredo ali allan allen alvaro alvin amir anders andre andreas andres andrew andy angelo angus ansel anthony
    antoine anton antonio archie armando arnold arthur arturo barry ben benjamin bernard bernardo bert billy
    bjorn bobby boris brad bradley brandon brent brett brian bruce bruno bryan byron calvin carl carlo carlos
    cesar charles charlie christian christopher chuck clarence clark claude clifford colin conor conrad craig
    cyril cyrus damian damien dan daniel danny darren daryl dave david dean declan dennis derek derrick diego
    dieter dimitri dirk dmitri dominic don doug douglas duncan dwayne dwight ed eddie edgar edmund eduardo
    edward edwin efrain eli elias elijah elliott emilio emmanuel enrique erik ernest ernesto ethan eugene evan
    ezra fabian federico felipe felix ferdinand fernando floyd francesco francisco frank franklin franz fred
    frederick fritz gareth gary gavin gene geoff geoffrey george gerard gilbert giovanni giuseppe glenn gordon
    graham greg gregory guillermo gus gustav gustavo hamid harold harrison harry harvey hassan hector henry
    herbert herman hiroshi horace howard hugh hugo humberto hussein ian ibrahim ignacio igor isaac isaiah ismail
    ivan jack jacob jacques jake jason javier jed jeff jeremiah jeremy jerome jerry jim jimmy joachim joao
    joaquin joel johan johann john johnny jonas jonathan jose joseph joshua juan julian julio jurgen justin karl
    keith ken kenneth klaus kofi konrad kurt larry laurence lawrence lenny leonard leonardo leopold leroy lewis
    lloyd lorenzo louis luca lucas luigi luis lukas luke magnus malcolm manuel marc marcel marco marcos marcus
    mario martin marvin mateo matt matteo matthew matthias maurice mauricio max maxwell michael miguel mike
    mikhail milton mitchell mohamed mohammed muhammad murray mustafa nathan nathaniel neil nelson nicholas nick
    nicolas nigel nikolai noah oleg oliver olivier omar orlando oscar oswald otto owen pablo patrick paul pedro
    pete peter phil philip philippe phillip pierre quentin rafael rajesh ralph ramon randall randy raphael raul
    raymond reggie reginald ricardo richard rob robert roberto rodney rodrigo roger roland rolf ron ronald rory
    roy rudolf rupert russell ryan salvador salvatore samuel santiago saul scott sean sebastian sergei sergio
    seth shaun shawn sidney simon stanley stefan stephen steve stuart sven tariq terence terrence theodore tim
    timothy todd tony travis trevor tristan tyler vernon victor vijay vincent vladimir wade walter wayne wendell
    werner wesley wilfred wilhelm william winston wolfgang xavier yusuf zachary
    """.split()  # noqa: SIM905
)
